package org.gyoryu.testing;

/** The clock of the tests. {@link Jobs#moveTo} moves it together with the engine's. */
public class MovableClock extends org.gyoryu.core.MovableClock {}
