package org.gyoryu.portal.people;

import java.util.Locale;
import org.gyoryu.people.Registration;
import org.gyoryu.web.Wording;
import org.springframework.validation.BindingResult;

/** What somebody types for an account. */
record RegistrationForm(String email, String name, String password, String repeated, Boolean agreed) {

    void check(BindingResult result, Wording wording) {
        if (password != null && !password.equals(repeated)) {
            result.rejectValue("repeated", "repeated", wording.of("portal.register.repeated.differs"));
        }
        if (!Boolean.TRUE.equals(agreed)) {
            result.rejectValue("agreed", "agreed", wording.of("portal.register.agreed.missing"));
        }
    }

    Registration toRegistration(Locale locale) {
        return new Registration(email == null ? "" : email.strip(), name == null ? "" : name.strip(), password, locale);
    }

    @Override
    public String toString() {
        return "RegistrationForm[…]";
    }
}
