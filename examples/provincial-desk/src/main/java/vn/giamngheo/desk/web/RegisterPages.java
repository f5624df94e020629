package vn.giamngheo.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giamngheo.desk.register.CsvColumns;
import vn.giamngheo.desk.register.RegisterFormat;
import vn.giamngheo.desk.register.RegisterRefusedException;
import vn.giamngheo.desk.register.RegisterRun;
import vn.giamngheo.desk.register.Registers;
import vn.giamngheo.text.Language;

/** Registers are sent here, and followed while they are counted. */
@Controller
class RegisterPages {

    private static final int LATEST = 20;
    private static final String REFUSAL = "refusal";

    private final Registers registers;
    private final RegisterLook look;
    private final Days days;

    RegisterPages(Registers registers, RegisterLook look, Days days) {
        this.registers = registers;
        this.look = look;
        this.days = days;
    }

    @GetMapping("/registers")
    String all(Screen screen, Model model) {
        model.addAttribute("on", days.today());
        model.addAttribute("columns", CsvColumns.described());
        model.addAttribute(
                "sample",
                CsvColumns.described().stream().map(CsvColumns.Described::head).collect(Collectors.joining(";")));
        model.addAttribute(
                "runs",
                registers.latest(LATEST).stream()
                        .map(run -> look.line(run, screen.language()))
                        .toList());
        return "registers";
    }

    /** The script of the page is told where to go; a browser without it is sent there. */
    @PostMapping("/registers")
    ResponseEntity<Void> take(
            @RequestParam MultipartFile file,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestHeader(name = "X-Requested-With", required = false) @Nullable String by)
            throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        RegisterFormat format =
                name.toLowerCase(Locale.ROOT).endsWith(".csv") ? RegisterFormat.CSV : RegisterFormat.NDJSON;
        try (InputStream content = file.getInputStream()) {
            RegisterRun run = registers.take(name, format, days.orToday(on), content);
            return ResponseEntity.status(by == null ? HttpStatus.SEE_OTHER : HttpStatus.CREATED)
                    .location(URI.create("/registers/" + run.id()))
                    .build();
        }
    }

    @ExceptionHandler
    String refused(RegisterRefusedException refused, Locale locale, RedirectAttributes flash) {
        flash.addFlashAttribute(REFUSAL, refused.reason().phrase().in(Language.of(locale)));
        return "redirect:/registers";
    }

    @GetMapping("/registers/{id}")
    String one(@PathVariable String id, Screen screen, Model model) {
        model.addAttribute("run", look.view(run(id), screen.language()));
        return "register";
    }

    /** What changes on the page while the register is read. */
    @GetMapping("/registers/{id}/progress")
    String progress(@PathVariable String id, Screen screen, Model model) {
        model.addAttribute("run", look.view(run(id), screen.language()));
        return "fragments/register :: run";
    }

    private RegisterRun run(String id) {
        return registers.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
