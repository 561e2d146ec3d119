package org.gyoryu.people.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import org.gyoryu.people.AccessScope;
import org.gyoryu.people.AccessTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** The credential of an API request: a personal access token, or in the demo username and password. */
class ApiCredentials extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private final AccessTokens tokens;
    private final BasicSignIn basic;
    private final AuthenticationEntryPoint refusal;

    /** @param basic {@code null} where username and password are not taken */
    ApiCredentials(AccessTokens tokens, BasicSignIn basic, AuthenticationEntryPoint refusal) {
        this.tokens = tokens;
        this.basic = basic;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            var who = read(header, request);
            if (who.isEmpty()) {
                refusal.commence(request, response, new BadCredentialsException("no"));
                return;
            }
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(who.get());
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private Optional<ApiAuthentication> read(String header, HttpServletRequest request) {
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return tokens.holder(header.substring(BEARER.length()).strip())
                    .map(holder -> new ApiAuthentication(holder.person(), holder.scopes()));
        }
        if (basic != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return basic.person(header.substring(BASIC.length()).strip(), request)
                    .map(person -> new ApiAuthentication(person, EnumSet.allOf(AccessScope.class)));
        }
        return Optional.empty();
    }
}
