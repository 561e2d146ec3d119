/**
 * The calendar service: every period and due date of the product is counted here, and each can say how it was computed.
 *
 * <p>Start reading at {@link org.gyoryu.calendar.Counting} for the four ways of counting, then {@link
 * org.gyoryu.calendar.WorkingCalendar} and {@link org.gyoryu.calendar.Deadlines}.
 */
@ApplicationModule(allowedDependencies = {"core"})
package org.gyoryu.calendar;

import org.springframework.modulith.ApplicationModule;
