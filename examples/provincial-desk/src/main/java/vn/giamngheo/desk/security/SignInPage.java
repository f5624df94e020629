package vn.giamngheo.desk.security;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.giamngheo.desk.DeskSettings;

/** Where one signs in; there is none while the desk is open. */
@Controller
class SignInPage {

    static final String PATH = "/sign-in";

    private final DeskSettings settings;

    SignInPage(DeskSettings settings) {
        this.settings = settings;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String logout,
            Model model) {
        if (settings.isOpen()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("failed", error != null);
        model.addAttribute("left", logout != null);
        return "sign-in";
    }
}
