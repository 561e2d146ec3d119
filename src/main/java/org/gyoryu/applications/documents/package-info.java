/**
 * The files of an application: received as a stream, checked by name and content, kept under own names with their
 * SHA-256, frozen when the application is handed in, and checked again each time one is delivered.
 */
@NamedInterface("documents")
package org.gyoryu.applications.documents;

import org.springframework.modulith.NamedInterface;
