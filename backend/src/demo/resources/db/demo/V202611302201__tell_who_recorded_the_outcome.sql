-- Who wrote down what was told of Flesberg: the invented adviser, the day after the conference.
update reported_outcome set recorded_by = 'Vidar Veiviser', recorded_at = '2025-05-27T07:15:00Z'
where id = '01900000-0000-7000-8000-000000002401';
