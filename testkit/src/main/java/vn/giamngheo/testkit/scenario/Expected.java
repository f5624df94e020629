package vn.giamngheo.testkit.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.StandardId;

/**
 * What a case says the law says.
 *
 * @param standard the standard that applies to the day
 * @param possible the class; several where unknown facts leave it open
 * @param citations where the law says so
 * @param quote a few deciding words of it
 * @param confidence how sure the rule is that decides
 */
record Expected(
        Optional<StandardId> standard,
        Set<PovertyStatus> possible,
        List<String> citations,
        Optional<String> quote,
        Confidence confidence) {}
