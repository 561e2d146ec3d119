package org.gyoryu.people.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gyoryu.people.ExternalAccounts;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.people.SignIn;
import org.gyoryu.people.SignIns;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who somebody is here whom an OpenID Connect provider vouches for: known by issuer and subject, the first time by a
 * verified address. Active when {@code spring.security.oauth2.client.registration.*} is set.
 */
@Component
@ConditionalOnOAuth2ClientRegistrationProperties
class OidcPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OAuth2UserService<OidcUserRequest, OidcUser> provider;
    private final ExternalAccounts accounts;
    private final SignIns signIns;
    private final IdentityProperties.Oidc settings;

    @org.springframework.beans.factory.annotation.Autowired
    OidcPeople(ExternalAccounts accounts, SignIns signIns, IdentityProperties properties) {
        this(new OidcUserService(), accounts, signIns, properties);
    }

    OidcPeople(
            OAuth2UserService<OidcUserRequest, OidcUser> provider,
            ExternalAccounts accounts,
            SignIns signIns,
            IdentityProperties properties) {
        this.provider = provider;
        this.accounts = accounts;
        this.signIns = signIns;
        this.settings = properties.oidc();
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var user = provider.loadUser(request);
        var person = accounts.signIn(identity(user)).orElseThrow(() -> new OAuth2AuthenticationException("no_account"));
        enter(person);
        return new House(user, person.username());
    }

    private ExternalAccounts.Identity identity(OidcUser user) {
        return new ExternalAccounts.Identity(
                user.getIssuer() + "|" + user.getSubject(),
                Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null,
                user.getFullName() == null ? user.getEmail() : user.getFullName(),
                user.getLocale() == null ? Locale.KOREAN : Locale.forLanguageTag(user.getLocale()),
                claimedRoles(user),
                settings.provision());
    }

    /** Empty when roles are granted here; otherwise those claimed, names that are no roles left out. */
    private Optional<Set<Role>> claimedRoles(OidcUser user) {
        if (settings.rolesClaim().isEmpty()) {
            return Optional.empty();
        }
        var roles = EnumSet.noneOf(Role.class);
        if (user.getClaims().get(settings.rolesClaim()) instanceof Collection<?> names) {
            for (var role : Role.values()) {
                if (names.contains(role.groupId())) {
                    roles.add(role);
                }
            }
        }
        return Optional.of(roles);
    }

    private void enter(Person person) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            var request = attributes.getRequest();
            signIns.enter(
                    person,
                    new SignIns.Origin(
                            ClientAddress.of(request),
                            null,
                            SignIn.Way.OIDC,
                            request.getHeader(HttpHeaders.USER_AGENT)));
        }
    }

    /** The provider's user under the name that the house knows. */
    static final class House extends DefaultOidcUser {

        private final String username;

        House(OidcUser user, String username) {
            super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
            this.username = username;
        }

        @Override
        public String getName() {
            return username;
        }
    }
}
