// Each fetches the code and the words of one widget. Until they're there, and if they never come, the page shows what is in the tag.
import 'peer-support-widgets/contacts';
import 'peer-support-widgets/quiz';
