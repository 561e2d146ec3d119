/**
 * The demo: invented people, organisations and sixty applications in every state, made by driving the product's own
 * services through four months in fast motion. Exists in the profile {@code demo} only. Start reading at {@link
 * org.gyoryu.demo.DemoSeeder}.
 */
@ApplicationModule
package org.gyoryu.demo;

import org.springframework.modulith.ApplicationModule;
