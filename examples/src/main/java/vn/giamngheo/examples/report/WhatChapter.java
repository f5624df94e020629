package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.law.BasisKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.law.Signature;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Source;

/** What a document is and what it rests on. */
final class WhatChapter {

    private final Words words;
    private final List<Block.Fact> facts = new ArrayList<>();

    private WhatChapter(Words words) {
        this.words = words;
    }

    static List<Block> of(Plan plan, Words words) {
        WhatChapter chapter = new WhatChapter(words);
        chapter.instrument(plan.instrument());
        chapter.plan(plan);
        return List.of(new Block.Facts(chapter.facts));
    }

    private void instrument(LegalInstrument instrument) {
        fact(Label.KIND, Text.plain(words.kind(instrument.kind())));
        fact(
                Label.NUMBER,
                instrument
                        .number()
                        .map(InstrumentNumber::text)
                        .map(Text::official)
                        .orElse(words.text(Label.NO_NUMBER)));
        Text day = Text.plain(words.language().day(instrument.issuedOn()));
        fact(
                Label.ISSUED,
                instrument
                        .issuedAt()
                        .map(place -> Text.official(place).and(", ").and(day))
                        .orElse(day));
        fact(Label.ISSUER, Text.official(instrument.issuer()));
        fact(Label.TITLE, Text.official(instrument.title()));
        instrument.signature().ifPresent(signature -> fact(Label.SIGNED, signed(signature)));
        instrument
                .inForceFrom()
                .ifPresent(
                        from -> fact(Label.IN_FORCE, Text.plain(words.language().day(from))));
    }

    private static Text signed(Signature signature) {
        List<Text> parts = new ArrayList<>();
        signature.onBehalfOf().map(Text::official).ifPresent(parts::add);
        signature.capacity().map(Text::official).ifPresent(parts::add);
        parts.add(Text.official(signature.name()));
        return Text.joined(" – ", parts);
    }

    private void plan(Plan plan) {
        plan.jurisdiction().ifPresent(place -> fact(Label.JURISDICTION, Text.official(place.name())));
        if (plan.period().isStated()) {
            fact(Label.PERIOD, words.timeInLine(plan.period()));
        }
        fact(Label.SOURCE, source(plan.source()));
        if (!plan.addressees().isEmpty()) {
            fact(Label.ADDRESSEES, words.agencies(plan.addressees()));
        }
        List<Text> basis = plan.basis().stream().map(this::basis).toList();
        facts.add(new Block.Fact(words.of(Label.BASIS), basis.isEmpty() ? List.of(words.text(Label.NO_BASIS)) : basis));
        List<Text> named = plan.references().stream()
                .skip(plan.basis().size())
                .map(Located::value)
                .distinct()
                .map(words::reference)
                .toList();
        if (!named.isEmpty()) {
            facts.add(new Block.Fact(words.of(Label.NAMED), named));
        }
        if (!plan.copies().isEmpty()) {
            fact(Label.COPIES, Text.official(String.join("; ", plan.copies())));
        }
    }

    private Text source(Source source) {
        List<Text> parts = new ArrayList<>();
        parts.add(words.text(source.kind() == Source.Kind.FULL_TEXT ? Label.FULL_TEXT : Label.SUMMARY));
        source.publishedOn()
                .ifPresent(day ->
                        parts.add(words.text(Label.PUBLISHED, words.language().day(day))));
        source.note().ifPresent(note -> parts.add(Text.official(note)));
        return Text.joined("; ", parts);
    }

    private Text basis(LegalBasis basis) {
        return words.text(label(basis.kind())).and(" ").and(words.reference(basis.instrument()));
    }

    private static Label label(BasisKind kind) {
        return switch (kind) {
            case PURSUANT_TO -> Label.PURSUANT;
            case PROPOSED_BY -> Label.PROPOSED;
            case IMPLEMENTS -> Label.IMPLEMENTS;
            case ATTACHED_TO -> Label.ATTACHED;
        };
    }

    private void fact(Label term, Text value) {
        facts.add(new Block.Fact(words.of(term), List.of(value)));
    }
}
