/** The application for local support: {@code processes/local-support}. */
package org.gyoryu.workflow.localsupport;
