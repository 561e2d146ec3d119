package org.gyoryu.people.identity;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import org.gyoryu.people.AccessTokens;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.SignIn;
import org.gyoryu.people.SignInWays;
import org.gyoryu.people.SignIns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.session.web.http.CookieSerializer;

/**
 * The chains in front of the three kinds of doors. Each asks {@link MatrixAuthorization} about every request; what the
 * access matrix does not list reaches nothing, whichever chain it falls into.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProperties.class)
class SecurityChains {

    private static final String LOGOUT_IN_WEBAPP = "/camunda/api/admin/auth/user/*/logout";

    @Bean
    AccessMatrix accessMatrix() {
        return AccessMatrix.read(new ClassPathResource("access-matrix.yaml"));
    }

    @Bean
    CookieSerializer cookieSerializer(HouseCookies cookies) {
        return cookies.session();
    }

    /** Remembers a page asked for before sign-in; nothing that a script fetched, and nothing that changes something. */
    @Bean
    RequestCache requestCache() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && PageRefusals.isNavigation(request)
                && !request.getRequestURI().equals("/error"));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    @Bean
    SignInWays signInWays(IdentityProperties properties, ObjectProvider<ClientRegistrationRepository> registrations) {
        var providers = new ArrayList<SignInWays.Provider>();
        if (registrations.getIfAvailable() instanceof InMemoryClientRegistrationRepository known) {
            known.forEach(provider ->
                    providers.add(new SignInWays.Provider(provider.getRegistrationId(), provider.getClientName())));
        }
        return new SignInWays(properties.localPasswords(), providers);
    }

    /** Other systems: a credential with every request, no session, problems as answers. */
    @Bean
    @Order(1)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            MatrixAuthorization matrix,
            Refusals refusals,
            AccessTokens tokens,
            Accounts accounts,
            SignIns signIns,
            IdentityProperties properties) {
        var basic = properties.apiBasic() ? new BasicSignIn(accounts, signIns) : null;
        var credentials = new ApiCredentials(tokens, basic, refusals::unauthenticated);
        return http.securityMatcher(pathPattern("/api/**"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders.onApi())
                .addFilterBefore(credentials, AuthorizationFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .anyRequest()
                                .access(matrix))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(refusals::unauthenticated)
                        .accessDeniedHandler(refusals::denied))
                .build();
    }

    /** Tasklist and Cockpit: the session of the pages; their own CSRF protection and content policy stay. */
    @Bean
    @Order(2)
    SecurityFilterChain webappChain(
            HttpSecurity http,
            MatrixAuthorization matrix,
            PageRefusals refusals,
            Accounts accounts,
            RequestCache requestCache,
            HouseCookies cookies) {
        return http.securityMatcher(pathPattern("/camunda/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(requestCache))
                .headers(SecurityHeaders.onWebapps(cookies.tls()))
                .logout(logout -> logout.logoutRequestMatcher(pathPattern(HttpMethod.POST, LOGOUT_IN_WEBAPP))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .addFilterAfter(new SessionEnd(accounts), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(matrix))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(refusals::unauthenticated)
                        .accessDeniedHandler(refusals::denied))
                .build();
    }

    /** Portal, desk and everything else; the last chain, so that no path is without one. */
    @Bean
    @Order(3)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            MatrixAuthorization matrix,
            PageRefusals refusals,
            Accounts accounts,
            PasswordSignIn passwordSignIn,
            AfterSignIn afterSignIn,
            RequestCache requestCache,
            HouseCookies cookies,
            ObjectProvider<ClientRegistrationRepository> providers,
            ObjectProvider<OidcPeople> oidcPeople) {
        http.csrf(csrf -> csrf.csrfTokenRepository(cookies.csrf())
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .requestCache(cache -> cache.requestCache(requestCache))
                .headers(SecurityHeaders.onPages(cookies.tls()))
                .authenticationProvider(passwordSignIn)
                .formLogin(form -> form.loginPage("/login")
                        .authenticationDetailsSource(request -> origin(request, cookies))
                        .successHandler(afterSignIn)
                        .failureHandler(SecurityChains::failed))
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/login?logout"))
                .addFilterAfter(new SessionEnd(accounts), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(matrix))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(refusals::unauthenticated)
                        .accessDeniedHandler(refusals::denied));
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(oidc -> oidc.loginPage("/login")
                    .userInfoEndpoint(user -> user.oidcUserService(oidcPeople.getObject()))
                    .successHandler(afterSignIn)
                    .failureHandler(SecurityChains::failed));
        }
        return http.build();
    }

    /** One answer to every failure, and nothing of it kept in a session. */
    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof SecondFactorNeeded needed) {
            SecondFactorPage.begin(request, needed);
            response.sendRedirect(request.getContextPath() + "/login/code");
            return;
        }
        response.sendRedirect(request.getContextPath() + "/login?error");
    }

    private static SignIns.Origin origin(HttpServletRequest request, HouseCookies cookies) {
        return new SignIns.Origin(
                ClientAddress.of(request),
                cookies.device(request),
                SignIn.Way.FORM,
                request.getHeader(HttpHeaders.USER_AGENT));
    }
}
