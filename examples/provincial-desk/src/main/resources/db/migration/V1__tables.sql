-- The same on H2 and on PostgreSQL.

-- Plans, observations and movement reports, each as the canonical text of its wire format.
create table document (
    id varchar(120) not null primary key,
    kind varchar(40) not null,
    content text not null,
    sha256 char(64) not null,
    created_on timestamp with time zone not null
);

create index document_of_kind on document (kind, created_on, id);

-- A register that was sent: its counts, never its households.
create table register_run (
    id varchar(36) not null primary key,
    name varchar(200) not null,
    format varchar(10) not null,
    review date not null,
    state varchar(20) not null,
    created_on timestamp with time zone not null,
    ended_on timestamp with time zone,
    bytes_total bigint not null,
    bytes_read bigint not null,
    lines_read bigint not null,
    lines_valid bigint not null,
    findings_total bigint not null,
    -- Poor households by status as the wire format has them; one object of former or present provinces.
    counts text
);

-- What was found, by line: code, place and words that name no value of the household.
create table register_finding (
    run varchar(36) not null references register_run (id) on delete cascade,
    number bigint not null,
    line bigint not null,
    code varchar(100) not null,
    severity varchar(20) not null,
    pointer varchar(300) not null,
    message_vi varchar(1000) not null,
    message_en varchar(1000) not null,
    primary key (run, number)
);
