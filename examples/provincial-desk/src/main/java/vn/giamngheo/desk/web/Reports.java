package vn.giamngheo.desk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giamngheo.desk.service.HoldersNow;
import vn.giamngheo.desk.service.PlanJudge;
import vn.giamngheo.desk.store.Observations;
import vn.giamngheo.desk.store.Stored;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.report.AsOf;
import vn.giamngheo.examples.report.Encoded;
import vn.giamngheo.examples.report.Observed;
import vn.giamngheo.examples.report.ReportBuilder;
import vn.giamngheo.examples.report.Results;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Terms;

/** Plans as reports: the chapters that the examples of the library write, with the results that are kept here. */
@Component
class Reports {

    private static final String DOCUMENT = "document-";

    private final PlanJudge judge;
    private final HoldersNow holders;
    private final Observations observations;

    Reports(PlanJudge judge, HoldersNow holders, Observations observations) {
        this.judge = judge;
        this.holders = holders;
        this.observations = observations;
    }

    /**
     * The chapters of a plan, in their order, by the last word of their id: {@code tasks}, {@code paths}.
     *
     * @param plan the plan
     * @param chapters the chapters
     */
    record Chapters(Stored<Plan> plan, Map<String, Block.Section> chapters) {

        /** What stands in a chapter; nothing if there is no such chapter. */
        List<Block> blocks(String name) {
            return Optional.ofNullable(chapters.get(name))
                    .map(Block.Section::blocks)
                    .orElse(List.of());
        }

        /** A chapter that every plan has. */
        Block.Section chapter(String name) {
            return Objects.requireNonNull(chapters.get(name), name);
        }
    }

    /** A plan is judged by the rules of its own day. */
    Report judged(Stored<Plan> plan, Profile profile) {
        return judge.report(plan.value(), profile, plan.value().instrument().issuedOn());
    }

    /** One report of all of them, so that no name of a chapter is on a page twice; their calendars are of that year. */
    List<Chapters> of(List<Stored<Plan>> plans, Language language, LocalDate day, int year, Profile profile) {
        List<Encoded> documents = new ArrayList<>();
        for (Stored<Plan> plan : plans) {
            Terms terms = Terms.of(profile, plan.value().instrument().issuedOn());
            documents.add(new Encoded.Read(plan.id(), plan.value(), terms, judged(plan, profile)));
        }
        List<Block> blocks = ReportBuilder.build(
                        documents,
                        language,
                        OptionalInt.of(year),
                        results(),
                        Optional.of(new AsOf(day, holders.agencies(), LegalEffects.standard())))
                .blocks();
        List<Chapters> all = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Section section && section.id().startsWith(DOCUMENT)) {
                all.add(new Chapters(plans.get(all.size()), chapters(section)));
            }
        }
        return all;
    }

    private Results results() {
        return new Results(observations.all().stream()
                .map(one -> (Observed) new Observed.Read(one.id(), one.value()))
                .toList());
    }

    private static Map<String, Block.Section> chapters(Block.Section document) {
        return document.blocks().stream()
                .filter(Block.Section.class::isInstance)
                .map(Block.Section.class::cast)
                .collect(Collectors.toMap(
                        section -> section.id().substring(document.id().length() + 1),
                        section -> section,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
