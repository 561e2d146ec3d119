package org.gyoryu.people.identity;

import org.gyoryu.people.AccountMail;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.SignIns;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who sets a password by a letter's link, or knowing the current one, is the owner: the browser counts as known from then
 * on, so that strangers' guesses cannot keep an owner out who has no other known browser.
 */
@Component
class OwnersBrowser {

    private final Accounts accounts;
    private final SignIns signIns;
    private final HouseCookies cookies;

    OwnersBrowser(Accounts accounts, SignIns signIns, HouseCookies cookies) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.cookies = cookies;
    }

    @EventListener
    void on(AccountMail.PasswordWasChanged changed) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes exchange
                && exchange.getResponse() != null) {
            accounts.byId(changed.personId())
                    .map(person -> signIns.rememberDevice(person, cookies.device(exchange.getRequest())))
                    .ifPresent(token -> cookies.setDevice(exchange.getResponse(), token));
        }
    }
}
