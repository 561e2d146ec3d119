/**
 * Records: what happened, who did it and when, so that it can be proven years later.
 *
 * <p>Hears every {@link org.gyoryu.core.DomainEvent} in the transaction that made it true and calls no other room. Two
 * records that nobody can change, the application's own database role included: the decision record, chained by hash
 * and anchored outside the database, and the record of who looked at whose personal data. Start reading at {@link
 * RecordBook}, then {@link AccessRecord}.
 */
@ApplicationModule(allowedDependencies = {"core"})
package org.gyoryu.records;

import org.springframework.modulith.ApplicationModule;
