import { speak } from "@/lib/words";
import english from "@/lib/words/locales/en.json";

// what a surface does at its start, in the language of the tests
speak("en", english);
