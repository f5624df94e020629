package vn.giamngheo.directory;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.directory.Expansion.Reason;
import vn.giamngheo.text.Phrase;

/** Finds out what an entry of a list of agencies means: a body, a class of bodies or an office holder. */
final class RefResolver {

    private final Register register;
    private final Setting setting;

    RefResolver(Register register, Setting setting) {
        this.register = register;
        this.setting = setting;
    }

    Resolution resolve(AgencyRef named) {
        if (named instanceof AgencyRef.Officer officer) {
            return officer.body()
                    .map(body -> ofOffice(officer, body))
                    .orElseGet(() -> new Resolution.NotFound(named, List.of()));
        }
        return named instanceof AgencyRef.Group
                ? new Resolution.OfClass(named, ofClass(named), Optional.empty())
                : one(named, named, Optional.empty());
    }

    private Resolution ofOffice(AgencyRef.Officer officer, AgencyRef body) {
        Optional<String> office = Optional.of(officer.office());
        if (body instanceof AgencyRef.Group) {
            return new Resolution.OfClass(officer, ofClass(body), office);
        }
        Resolution found = one(officer, body, office);
        return found instanceof Resolution.NotFound && officer.several()
                ? some(officer, body, office).orElse(found)
                : found;
    }

    /** <i>Các Ủy viên Ban Thường vụ Tỉnh ủy phụ trách các địa bàn</i>: some of one body. */
    private Optional<Resolution> some(AgencyRef named, AgencyRef body, Optional<String> office) {
        return ClassReader.withoutQualifier(body.key())
                .map(AgencyRef.Named::new)
                .map(whole -> one(named, whole, office))
                .filter(Resolution.Found.class::isInstance)
                .map(found -> List.of(((Resolution.Found) found).agency()))
                .map(among -> symbolic(Reason.WHICH_NOT_SAID, ClassExpansion.WHICH_NOT_SAID, among))
                .map(some -> new Resolution.OfClass(named, some, office));
    }

    private Resolution one(AgencyRef named, AgencyRef body, Optional<String> office) {
        return new NameResolver(register, setting, named, body, office).resolve();
    }

    /** The members of a class; one agency is a class of one. */
    Expansion expand(AgencyRef named) {
        Resolution meaning = resolve(named);
        if (meaning instanceof Resolution.OfClass ofClass) {
            return ofClass.expansion();
        }
        if (meaning instanceof Resolution.Found found) {
            return new Expansion.Members(setting.day(), List.of(found.agency()));
        }
        if (meaning instanceof Resolution.Ambiguous several) {
            return symbolic(
                    Reason.WHICH_NOT_SAID,
                    new Phrase("tên này có thể là của nhiều cơ quan", "several agencies may be meant"),
                    several.candidates());
        }
        return meaning instanceof Resolution.NotThen
                ? symbolic(
                        Reason.NO_MEMBER,
                        new Phrase("vào ngày này không có cơ quan này", "there is no such agency on that day"),
                        List.of())
                : symbolic(
                        Reason.NOT_ALL_KNOWN,
                        new Phrase("danh bạ không có cơ quan này", "the directory has no such agency"),
                        List.of());
    }

    private Expansion symbolic(Reason reason, Phrase words, List<Agency> among) {
        return new Expansion.Symbolic(setting.day(), reason, words, among);
    }

    private Expansion ofClass(AgencyRef group) {
        return new ClassExpansion(register, setting).of(ClassReader.read(group.key()));
    }
}
