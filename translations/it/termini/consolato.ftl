### termini/consolato
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = consolato e ambasciata
summary = L'ufficio di un Paese in un altro Paese.
keywords = passaporto; visto; documenti del mio Paese
p-zh6vf = Il consolato **del tuo Paese** in Italia fa il tuo passaporto. Il consolato **italiano** nel tuo Paese dà il visto.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/questura
p-f44mh = Hai chiesto asilo o sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Chiedi invece alla [Questura][1] o a un'associazione che aiuta i rifugiati.
