package org.gyoryu.people;

import java.util.List;

/**
 * What the sign-in page offers.
 *
 * @param localPasswords whether username and password are taken here; without them there is no registration or reset
 * @param providers OpenID Connect providers, each begun at {@code /oauth2/authorization/{id}}
 */
public record SignInWays(boolean localPasswords, List<Provider> providers) {

    /** A provider by the name that its configuration gives it. */
    public record Provider(String id, String name) {}
}
