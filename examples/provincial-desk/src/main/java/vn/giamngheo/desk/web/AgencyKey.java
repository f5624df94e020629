package vn.giamngheo.desk.web;

import java.text.Normalizer;
import java.util.Locale;
import vn.giamngheo.directory.Agency;

/** By what an agency is asked for: its name without marks, {@code so-y-te-tinh-gia-lai}. */
final class AgencyKey {

    private AgencyKey() {}

    static String of(Agency agency) {
        return Normalizer.normalize(agency.name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
