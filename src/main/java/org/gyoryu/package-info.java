/**
 * Gyoryu: grants and programmes of international cultural exchange, from application to final report.
 *
 * <p>The rooms in reading order: {@code core} (words everyone shares), {@code people}, {@code calendar}, {@code forms},
 * {@code calls}, {@code applications}, {@code review}, {@code selection}; {@code records} and {@code notices} listen;
 * {@code workflow} is the only one that speaks to the process engine; {@code portal}, {@code desk} and {@code api} are
 * the doors.
 */
package org.gyoryu;
