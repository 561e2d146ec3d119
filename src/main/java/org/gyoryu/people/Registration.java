package org.gyoryu.people;

import java.util.Locale;

/** What somebody types to get an applicant's account of their own. */
public record Registration(String email, String name, String password, Locale locale) {

    @Override
    public String toString() {
        return "Registration[…]";
    }
}
