package org.gyoryu.people.identity;

import org.gyoryu.people.SignInWays;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A plain sign-in page for the tests of this room, where the portal's is absent. */
@TestComponent
@Controller
class SignInPage {

    private final SignInWays ways;

    SignInPage(SignInWays ways) {
        this.ways = ways;
    }

    @GetMapping("/login")
    String show(Model model) {
        model.addAttribute("localPasswords", ways.localPasswords());
        model.addAttribute("providers", ways.providers());
        return "people/sign-in";
    }
}
