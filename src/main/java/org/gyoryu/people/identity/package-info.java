/**
 * The one sign-in of all doors: Spring Security's chains, driven by {@code access-matrix.yaml}. Start reading at {@code
 * SecurityChains} and {@code MatrixAuthorization}.
 */
package org.gyoryu.people.identity;
