package vn.giamngheo.desk.service;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Service;

/** Days on which something is due as a calendar (RFC 5545) that mail programs and telephones take in. */
@Service
public class CalendarFile {

    /** The media type of what is written. */
    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private final Clock clock;

    CalendarFile(Clock clock) {
        this.clock = clock;
    }

    /**
     * {@return the calendar} Whole days: deadlines have no hour, and no time zone.
     *
     * @param days what is due; it may be nothing
     */
    public String of(List<DueDay> days) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//giamngheo//provincial-desk//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new CalScale(CalScale.VALUE_GREGORIAN));
        days.forEach(day -> calendar.add(event(day)));
        return calendar.toString().lines().map(CalendarFile::folded).collect(Collectors.joining(END, "", END));
    }

    /** At most 75 octets a line, as RFC 5545 asks: a letter of Vietnamese has up to three. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int code : line.codePoints().toArray()) {
            String letter = Character.toString(code);
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(letter);
            octets += more;
        }
        return folded.toString();
    }

    private VEvent event(DueDay due) {
        VEvent event = new VEvent(false);
        event.add(new Uid(due.id() + "@giamngheo-desk"));
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(due.day()));
        event.add(new Summary(due.title()));
        event.add(new Description(due.details()));
        // A deadline keeps nobody from another meeting.
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        return event;
    }
}
