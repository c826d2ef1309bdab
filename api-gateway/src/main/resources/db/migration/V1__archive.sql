-- An article in its newest version. A row may stand before all of it is known: version is null until a message of it came,
-- published_at until its metadata came, paragraph_count until either the ingest service's answer or its own message came.
create table article (
    id                    text primary key,
    version               text,
    received_at           timestamptz,
    title                 text,
    url                   text,
    outlet                text,
    author                text,
    language              text,
    metadata_received_at  timestamptz,
    published_at          timestamptz,
    published_at_inferred boolean not null default false,
    published_received_at timestamptz,
    paragraph_count       integer,
    status                text not null default 'analysing',
    search                tsvector generated always as (to_tsvector('english', left(coalesce(title, ''), 10000))) stored
);

create index article_newest on article (published_at desc, id desc) where published_at is not null;
create index article_outlet on article (left(outlet, 200), published_at desc, id desc) where published_at is not null;
create index article_status on article (status, published_at desc, id desc) where published_at is not null;
create index article_search on article using gin (search);

-- A paragraph, what the analysis says of it as a whole, and why it could not be analysed. Each of the three comes on its own.
create table paragraph (
    article_id text    not null references article on delete cascade,
    index      integer not null,
    kind       text,
    text       text,
    failure    text,
    model      text,
    label      text,
    score      double precision,
    negative   double precision,
    neutral    double precision,
    positive   double precision,
    search     tsvector generated always as (to_tsvector('english', left(coalesce(text, ''), 100000))) stored,
    primary key (article_id, index)
);

create index paragraph_search on paragraph using gin (search);

create table entity (
    id   text primary key,
    kind text not null,
    name text not null
);

-- The names under which an entity appears, and how often: kept exactly, so that the most frequent one names it.
create table alias (
    entity_id  text        not null references entity on delete cascade,
    name       text        not null,
    folded     text        not null,
    count      bigint      not null,
    first_seen timestamptz not null,
    search     tsvector generated always as (to_tsvector('simple', left(folded, 1000))) stored,
    primary key (entity_id, name)
);

create index alias_search on alias using gin (search);

-- published_at and outlet repeat the article's, so that one index serves a filter and its order; published_at is null, and the
-- statement not yet shown, until they are known.
create table statement (
    id           text primary key,
    article_id   text             not null,
    paragraph    integer          not null,
    position     integer          not null,
    type         text             not null,
    factuality   text             not null,
    reported_in  text,
    confidence   double precision not null,
    model        text             not null,
    content      jsonb            not null,
    cue          jsonb,
    source       jsonb,
    published_at timestamptz,
    outlet       text,
    search       tsvector generated always as (to_tsvector('english', left(content ->> 'text', 100000))) stored,
    foreign key (article_id, paragraph) references paragraph on delete cascade
);

create index statement_newest on statement (published_at desc, id desc) where published_at is not null;
create index statement_outlet on statement (left(outlet, 200), published_at desc, id desc) where published_at is not null;
create index statement_article on statement (article_id, paragraph, position);
create index statement_type on statement (type, published_at desc, id desc) where published_at is not null;
create index statement_search on statement using gin (search);

create table statement_speaker (
    statement_id text             not null references statement on delete cascade,
    position     integer          not null,
    entity_id    text             not null references entity,
    name         text             not null,
    role         text,
    confidence   double precision not null,
    primary key (statement_id, entity_id)
);

create index statement_speaker_entity on statement_speaker (entity_id, statement_id);

create table stance (
    statement_id text             not null references statement on delete cascade,
    position     integer          not null,
    entity_id    text             not null references entity,
    name         text             not null,
    stance       text             not null,
    confidence   double precision not null,
    favor        double precision not null,
    against      double precision not null,
    neutral      double precision not null,
    abstained    boolean          not null,
    primary key (statement_id, entity_id)
);

create index stance_entity on stance (entity_id, statement_id);

create table mention (
    article_id   text             not null,
    paragraph    integer          not null,
    position     integer          not null,
    text         text             not null,
    start_offset integer          not null,
    end_offset   integer          not null,
    entity_id    text             not null references entity,
    name         text             not null,
    voice        text             not null,
    statement_id text,
    label        text             not null,
    score        double precision not null,
    negative     double precision not null,
    neutral      double precision not null,
    positive     double precision not null,
    primary key (article_id, paragraph, position),
    foreign key (article_id, paragraph) references paragraph on delete cascade
);

create index mention_entity on mention (entity_id);
