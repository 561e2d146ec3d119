package org.gyoryu.applications;

import java.util.Locale;

/** The receipt as an accessible PDF. */
public interface ReceiptPrinter {

    byte[] pdf(Receipt receipt, Locale locale);
}
