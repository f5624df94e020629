package vn.giamngheo.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.giamngheo.desk.store.Stored;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.Profile;

/** What was found in one plan: by code, each folded, the first of each code; or all of one code, page by page. */
@Component
class FindingsLook {

    /** At a glance. */
    private static final int FIRST = 5;

    private static final int OF_A_PAGE = 30;

    private final Reports reports;
    private final Days days;

    FindingsLook(Reports reports, Days days) {
        this.reports = reports;
        this.days = days;
    }

    /**
     * What is asked for.
     *
     * @param profile the stage
     * @param code one code alone
     * @param page which page of that, from 1
     * @param language of the reader
     */
    record Asked(Profile profile, Optional<String> code, int page, Language language) {}

    /**
     * What was found.
     *
     * @param plan in which plan
     * @param name its name
     * @param judged how it was looked at, and how much was found
     * @param groups by code
     * @param waived what is left out on purpose, and why
     */
    record Found(String plan, String name, Text judged, List<Group> groups, List<Block> waived) {}

    /**
     * Findings of one code.
     *
     * @param code the code
     * @param tone how grave it is
     * @param severity how grave it is, in words
     * @param cause what is the matter
     * @param count how many there are
     * @param items those that are shown
     * @param foot what to do, and the law
     * @param pages if there are more than are shown here
     */
    record Group(
            String code,
            String tone,
            String severity,
            String cause,
            String count,
            List<Text> items,
            Text foot,
            Optional<Pages> pages) {}

    /**
     * Where one is among pages.
     *
     * @param at the page, from 1; 0 if only the first findings are shown
     * @param last how many pages there are
     */
    record Pages(int at, int last) {}

    Found of(Stored<Plan> plan, Asked asked) {
        Language language = asked.language();
        int year = days.today().getYear();
        List<Block> blocks = reports.of(List.of(plan), language, days.today(), year, asked.profile())
                .get(0)
                .blocks("findings");
        Map<String, FindingCode> codes = reports.judged(plan, asked.profile()).findings().stream()
                .map(Finding::code)
                .collect(Collectors.toMap(FindingCode::id, code -> code, (one, same) -> one, LinkedHashMap::new));
        List<Group> groups = blocks.stream()
                .filter(Block.Notice.class::isInstance)
                .map(Block.Notice.class::cast)
                .filter(notice -> asked.code().map(code(notice)::equals).orElse(true))
                .map(notice -> group(notice, codes, asked))
                .toList();
        if (asked.code().isPresent() && groups.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Found(plan.id(), PlanLook.name(plan.value(), language), judged(blocks), groups, waived(blocks));
    }

    private static Text judged(List<Block> blocks) {
        return blocks.get(0) instanceof Block.Paragraph first ? first.text() : Text.EMPTY;
    }

    /** A list, and before it what it is a list of. */
    private static List<Block> waived(List<Block> blocks) {
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Items) {
                return blocks.subList(i - 1, blocks.size());
            }
        }
        return List.of();
    }

    private static String code(Block.Notice notice) {
        return notice.head().spans().stream()
                .filter(span -> span.style() == Text.Style.CODE)
                .map(Text.Span::words)
                .findFirst()
                .orElse("");
    }

    static Group group(Block.Notice notice, Map<String, FindingCode> codes, Asked asked) {
        Language language = asked.language();
        String id = code(notice);
        Optional<FindingCode> code = Optional.ofNullable(codes.get(id));
        List<Text> items = notice.items();
        int last = (items.size() + OF_A_PAGE - 1) / OF_A_PAGE;
        boolean all = asked.code().isPresent();
        int at = all ? Math.max(1, Math.min(asked.page(), last)) : 0;
        int from = all ? (at - 1) * OF_A_PAGE : 0;
        int to = Math.min(items.size(), all ? at * OF_A_PAGE : FIRST);
        return new Group(
                id,
                new BlockWords().tone(notice),
                code.map(found -> found.severity().noun(language)).orElse(""),
                code.map(found -> found.cause(language)).orElse(id),
                language.notation().format(items.size()),
                items.subList(from, to),
                notice.foot(),
                to - from < items.size() ? Optional.of(new Pages(at, last)) : Optional.empty());
    }
}
