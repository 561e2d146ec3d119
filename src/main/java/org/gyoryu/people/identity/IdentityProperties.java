package org.gyoryu.people.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people come in.
 *
 * @param apiBasic whether the API takes username and password (HTTP Basic); the demo only
 * @param localPasswords false: people sign in through OpenID Connect alone
 * @param oidc what to believe of an OpenID Connect provider
 */
@ConfigurationProperties("gyoryu.identity")
record IdentityProperties(
        @DefaultValue("false") boolean apiBasic,
        @DefaultValue("true") boolean localPasswords,
        @DefaultValue Oidc oidc) {

    /**
     * @param provision whether somebody unknown here gets an account (as applicant, unless roles are claimed)
     * @param rolesClaim name of a claim that lists roles by group id and then decides them at each sign-in; empty: roles
     *     are granted here
     */
    record Oidc(
            @DefaultValue("true") boolean provision,
            @DefaultValue("") String rolesClaim) {}
}
