package org.gyoryu.workflow.tasklist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.people.Person;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Tells the engine's web applications who was signed in by Spring Security, if that is staff. Made by their filter,
 * hence public and without arguments.
 */
public class SignedInStaff implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                .getBean(CurrentPerson.class)
                .find()
                .filter(Person::isStaff)
                .map(person -> AuthenticationResult.successful(person.username()))
                .orElseGet(AuthenticationResult::unsuccessful);
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // the house's own login page is the challenge; Spring Security sends there
    }
}
