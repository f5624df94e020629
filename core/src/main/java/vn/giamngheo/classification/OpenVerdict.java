package vn.giamngheo.classification;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Resolution;

/**
 * Why a verdict has no single outcome: no standard, or facts that are unknown.
 *
 * @param status what the verdict says
 * @param standard the standard; null if there is none
 * @param unresolved why there is no standard; null if there is one
 * @param possible every status some completion of the unknown facts gives
 * @param blocking the facts that keep it open
 * @param unknown a bit for each indicator that is not known
 */
record OpenVerdict(
        PovertyStatus status,
        @Nullable PovertyStandard standard,
        Resolution.@Nullable Unresolved unresolved,
        Set<PovertyStatus> possible,
        List<BlockingFact> blocking,
        int unknown) {}
