package vn.giamngheo.desk.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.giamngheo.desk.service.CalendarFile;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.text.Language;

/** The agencies of a day, the duty sheet of each, and its deadlines as a calendar. */
@Controller
class AgencyPages {

    private final Sheets sheets;
    private final DutyLook duties;
    private final CalendarFile calendars;
    private final Days days;

    AgencyPages(Sheets sheets, DutyLook duties, CalendarFile calendars, Days days) {
        this.sheets = sheets;
        this.duties = duties;
        this.calendars = calendars;
        this.days = days;
    }

    /**
     * Agencies of one place.
     *
     * @param name of the province, or of the centre
     * @param agencies in it
     */
    record Group(String name, List<Entry> agencies) {}

    /**
     * An agency on a line.
     *
     * @param key by which it is asked for
     * @param name its name
     * @param tasks how many
     * @param reports how many
     */
    record Entry(String key, String name, String tasks, String reports) {}

    @GetMapping("/agencies")
    String all(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Screen screen,
            Model model) {
        LocalDate day = days.orToday(asOf);
        model.addAttribute("asOf", day);
        model.addAttribute("day", screen.language().shortDay(day));
        model.addAttribute("groups", groups(sheets.on(day), screen.language()));
        return "agencies";
    }

    private static List<Group> groups(Map<Agency, List<Sheets.OfPlan>> byAgency, Language language) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        byAgency.forEach((agency, asked) -> {
            String place = agency.province().map(UnitRef::name).orElse(centre(language));
            groups.computeIfAbsent(place, none -> new ArrayList<>()).add(entry(agency, asked, language));
        });
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static String centre(Language language) {
        return language == Language.VIETNAMESE ? "Trung ương" : "The centre";
    }

    private static Entry entry(Agency agency, List<Sheets.OfPlan> asked, Language language) {
        long tasks = asked.stream().mapToLong(one -> one.sheet().tasks().size()).sum();
        long reports =
                asked.stream().mapToLong(one -> one.sheet().reports().size()).sum();
        return new Entry(
                AgencyKey.of(agency),
                agency.name(),
                language.notation().format(tasks),
                language.notation().format(reports));
    }

    @GetMapping("/agencies/{key}/duties")
    String one(
            @PathVariable String key,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            Screen screen,
            Model model) {
        model.addAttribute("view", view(key, asOf, from, screen.language()));
        return "duties";
    }

    @GetMapping("/agencies/{key}/calendar.ics")
    ResponseEntity<byte[]> calendar(
            @PathVariable String key,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            Screen screen) {
        DutyLook.View view = view(key, asOf, from, screen.language());
        String file = key + "-" + view.from() + ".ics";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CalendarFile.MEDIA_TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(calendars.of(view.days()).getBytes(StandardCharsets.UTF_8));
    }

    /** Whose the duties are on a day, and what falls due from a day on; from the same day unless another is told. */
    private DutyLook.View view(String key, @Nullable LocalDate asOf, @Nullable LocalDate from, Language language) {
        LocalDate day = days.orToday(asOf);
        return duties.of(found(key, day), day, from == null ? day : days.orToday(from), language);
    }

    private Map.Entry<Agency, List<Sheets.OfPlan>> found(String key, LocalDate day) {
        return sheets.on(day).entrySet().stream()
                .filter(entry -> AgencyKey.of(entry.getKey()).equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
