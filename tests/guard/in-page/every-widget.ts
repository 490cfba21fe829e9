import '#widgets/all';
