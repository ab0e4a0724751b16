-- What an office is to us, chosen by the person who trusted it: for whom consent is asked before anything leaves to it.
ALTER TABLE contact ADD COLUMN kind TEXT NOT NULL DEFAULT 'partner' CHECK (
    kind IN ('own_staff', 'service', 'partner', 'embassy', 'police_there', 'police_elsewhere', 'international', 'media')
);
UPDATE contact SET kind = 'own_staff' WHERE role <> 'partner';
