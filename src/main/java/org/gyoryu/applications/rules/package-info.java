/**
 * The rules beside the form's own: what the guidelines of a call ask of an application before it can be handed in. One
 * class for each sentence; each names the field that breaks it. Internal to the room.
 */
package org.gyoryu.applications.rules;
