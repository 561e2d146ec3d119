package org.gyoryu.people.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.Person;
import org.gyoryu.people.SecondFactors;
import org.gyoryu.people.SignIn;
import org.gyoryu.people.SignIns;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** After the password: the code of the authenticator app, or its set-up the first time. */
@Controller
class SecondFactorPage {

    private static final String PENDING = "gyoryu.password-given";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Whose password was given, and when. */
    private record Pending(String username, Instant at) implements Serializable {}

    private final Accounts accounts;
    private final SecondFactors factors;
    private final AfterSignIn afterSignIn;

    SecondFactorPage(Accounts accounts, SecondFactors factors, AfterSignIn afterSignIn) {
        this.accounts = accounts;
        this.factors = factors;
        this.afterSignIn = afterSignIn;
    }

    /** Remembers in the session that the password was given; nothing is open yet. */
    static void begin(HttpServletRequest request, SecondFactorNeeded needed) {
        request.getSession().setAttribute(PENDING, new Pending(needed.username(), Instant.now()));
    }

    @GetMapping("/login/code")
    String show(HttpServletRequest request, Model model) {
        var person = pending(request);
        if (person.isEmpty()) {
            return "redirect:/login";
        }
        factors.enrolment(person.get()).ifPresent(enrolment -> model.addAttribute("enrolment", enrolment));
        return "people/code";
    }

    @PostMapping("/login/code")
    void take(@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var person = pending(request);
        if (person.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/login?expired");
            return;
        }
        var origin = new SignIns.Origin(
                ClientAddress.of(request), null, SignIn.Way.FACTOR, request.getHeader(HttpHeaders.USER_AGENT));
        if (!factors.accept(person.get(), code, origin)) {
            response.sendRedirect(request.getContextPath() + "/login/code?error");
            return;
        }
        open(person.get(), request, response);
    }

    private void open(Person person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getSession().removeAttribute(PENDING);
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(SignedIn.as(person), null, List.of()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        afterSignIn.onAuthenticationSuccess(request, response, context.getAuthentication());
    }

    private Optional<Person> pending(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(PENDING) instanceof Pending pending
                && pending.at().plus(PATIENCE).isAfter(Instant.now())) {
            return accounts.byUsername(pending.username());
        }
        return Optional.empty();
    }
}
