/**
 * The parts of a procedure that several programme families call: {@code processes/shared}. Constants per process, the
 * delegates and listeners of its steps, and one {@link org.gyoryu.workflow.engine.TaskHandler} per form of
 * {@code forms/shared}.
 */
package org.gyoryu.workflow.shared;
