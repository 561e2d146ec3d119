package org.gyoryu.workflow.engine;

/**
 * Extension properties ({@code camunda:property}) that the models carry beside the engine's own attributes. The name of
 * an element in the drawing is English.
 */
public final class ElementProperties {

    /** Korean name of a process or element: shown in Tasklist where the installation's staff language is Korean. */
    public static final String NAME_KO = "name_ko";

    /** English name, written by the deployer where it replaced the name by the Korean one. */
    public static final String NAME_EN = "name_en";

    /** Name of a step on the applicant's timeline; a step without one does not appear there. */
    public static final String PUBLIC_NAME_EN = "public_name_en";

    public static final String PUBLIC_NAME_KO = "public_name_ko";

    /** Role that acts at a step, where it is not the candidate group of a user task: {@code reviewer}, {@code system}. */
    public static final String WHO = "who";

    private ElementProperties() {}
}
