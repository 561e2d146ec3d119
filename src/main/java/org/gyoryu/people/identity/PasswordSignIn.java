package org.gyoryu.people.identity;

import java.util.List;
import org.gyoryu.people.SecondFactors;
import org.gyoryu.people.SignIns;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The form's username and password, judged by {@link SignIns}; every failure looks the same. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignIns signIns;
    private final SecondFactors factors;

    PasswordSignIn(SignIns signIns, SecondFactors factors) {
        this.factors = factors;
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var origin = (SignIns.Origin) asked.getDetails();
        var password =
                asked.getCredentials() == null ? "" : asked.getCredentials().toString();
        return signIns.withPassword(asked.getName(), password, origin)
                .map(person -> {
                    if (factors.required(person)) {
                        throw new SecondFactorNeeded(person.username());
                    }
                    var result =
                            UsernamePasswordAuthenticationToken.authenticated(SignedIn.as(person), null, List.of());
                    result.setDetails("form");
                    return result;
                })
                .orElseThrow(() -> new BadCredentialsException("no"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
