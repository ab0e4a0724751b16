-- The answers that a testimony stands on: the library looks at each whenever it lists them all.
CREATE INDEX consent_event_ground ON consent_event (testimony_id, answer, keep_until, use) WHERE use IN ('record', 'keep');
