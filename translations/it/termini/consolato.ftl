### termini/consolato
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = consolato e ambasciata
summary = L'ufficio di un Paese in un altro Paese.
keywords = passaporto; visto; documenti del mio Paese
p-zh6vf = Il consolato **del tuo Paese** in Italia fa il tuo passaporto. Il consolato **italiano** nel tuo Paese dà il visto.
p-2ba5d = Chi ha chiesto asilo non deve andare al proprio consolato.
