package org.gyoryu.api;

import java.io.IOException;

/** A JSON body went over its limit while it was read. */
final class BodyTooLarge extends IOException {}
