import '#widgets/all';
import '#widgets/group-star/define';
