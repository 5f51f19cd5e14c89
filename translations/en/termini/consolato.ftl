### consolato e ambasciata — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consolato e ambasciata
title = consulate or embassy
# it: L'ufficio di un Paese in un altro Paese.
summary = The office of one country in another country.
# it: passaporto; visto; documenti del mio Paese
# term: passaporto → { -passaporto } = passport
# term: visto → { -visto } = entry visa
keywords = passport; visa; documents of my country; embassy
# it: Il consolato **del tuo Paese** in Italia fa il tuo passaporto. Il consolato **italiano** nel tuo Paese dà il visto.
# term: passaporto → { -passaporto } = passport
# term: visto → { -visto } = entry visa
p-zh6vf = The consulate **of your country** in Italy makes your passport. The **Italian** consulate in your country gives the visa.
# it: Hai chiesto asilo o sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Chiedi invece alla [Questura][1] o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/questura
# term: asilo → { -protezione-internazionale } = international protection
# term: questura → { -questura } = police headquarters
p-f44mh = Have you asked for asylum, or are you a refugee? **Never go** to the consulate of your country: you can lose your protection. Ask the [police headquarters (Questura)][1] or an association that helps refugees instead.
