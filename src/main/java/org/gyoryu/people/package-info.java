/**
 * People: accounts, roles, organisations, and the one sign-in for every door.
 *
 * <p>Start reading at {@link Accounts} (who somebody is), {@link Organisations} (for whom somebody acts) and {@link
 * CurrentPerson} (who is asking). The nested package {@code identity} holds sign-in, sessions and the access matrix.
 * Letters leave this room as {@link AccountMail} events, which {@code notices} hears.
 */
@ApplicationModule(allowedDependencies = {"core"})
package org.gyoryu.people;

import org.springframework.modulith.ApplicationModule;
