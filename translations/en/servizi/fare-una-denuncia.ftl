### Fare una denuncia — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fare una denuncia
# term: denuncia → { -denuncia } = police report
title = Making a police report
# it: Come dire alla polizia che hai subito un reato.
summary = How to tell the police that you are the victim of a crime.
# it: denuncia; querela; furto; truffa; polizia; carabinieri; aggressione; mi hanno rubato; minacce; violenza sessuale; mi hanno picchiato; mi hanno aggredito; mi hanno minacciato; mi hanno truffato
# term: denuncia → { -denuncia } = police report
keywords = denuncia; querela; theft; fraud; police; carabinieri; assault; report a crime; I was robbed; stolen; threats; sexual assault; I was attacked; they beat me up; I was scammed; someone threatens me
# it: un documento, se ce l'hai
f-js2sa = an identity document, if you have one
# it: le prove: messaggi, foto, certificati medici
f-889qc = the proof: messages, photos, medical certificates
# it: la copia della denuncia
# term: denuncia → { -denuncia } = police report
f-tsvsq = the copy of the police report
# it: emergenza
f-ncphn = emergency
# it: Se qualcuno ti ha rubato, truffato o picchiato, puoi fare una [denuncia][1].
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = police report
p-hbu8r = If someone has robbed, cheated or beaten you, you can make a [police report (denuncia)][1].

## A chi è rivolto

# it: A tutti. Se non hai il permesso, parla prima con un avvocato o un'associazione. Ti spiegano che cosa può succedere.
p-372v6 = For everyone. If you do not have a permit, talk first to a lawyer or an association. They explain to you what can happen.

## Come fare

# it: Se sta succedendo adesso, chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-irjkc = If it is happening now, call { $phone }.
# it: Vai in [Questura][1] o dai Carabinieri.
# note: voce 1 di 6
# note: [1] = termini/questura
# term: questura → { -questura } = police headquarters
l-ps2h3 = Go to the [police headquarters (Questura)][1] or to the Carabinieri.
# it: Chiedi un interprete, se non parli italiano. È un tuo diritto.
# note: voce 2 di 6
l-nrwwz = Ask for an interpreter if you do not speak Italian. It is your right.
# it: Racconta i fatti in ordine: quando, dove, chi.
# note: voce 3 di 6
l-jh6ed = Tell the facts in order: when, where, who.
# it: Fai leggere di nuovo tutto. Firma solo se è giusto.
# note: voce 4 di 6
l-xngur = Ask them to read everything out to you again. Sign only if it is right.
# it: Chiedi una **copia**.
# note: voce 5 di 6
l-j76uc = Ask for a **copy**.
# it: Se sei ferito, vai prima al pronto soccorso. Tieni il certificato.
# note: voce 6 di 6
# term: pronto soccorso → { -pronto-soccorso } = emergency department
l-dqcgp = If you are injured, go first to the { -pronto-soccorso }. Keep the certificate.

## Tempi e scadenze

# it: Per molti reati serve la [querela][1]: chiedi di punire chi ti ha fatto del male. Di solito hai tre mesi. Per alcuni reati, come lo stalking, hai più tempo. Non aspettare.
# note: [1] = termini/denuncia
# term: querela → { -denuncia } = police report
p-2zx5e = For many crimes you need the [formal complaint (querela)][1]: you ask the authorities to punish the person who has harmed you. You usually have three months. For some crimes, such as stalking, you have more time. Do not wait.

## Casi particolari

# it: **Violenza in casa o stalking.** Prima puoi chiamare il [numero antiviolenza][1].
# note: voce 1 di 3
# note: [1] = servizi/antiviolenza-1522
l-gdtq7 = **Violence at home or stalking.** You can first call the [helpline against violence][1].
# it: **Truffa su internet.** Salva i messaggi e i numeri.
# note: voce 2 di 3
l-zq2nf = **Fraud on the internet.** Save the messages and the numbers.
# it: **Discriminazione.** Leggi [come segnalarla][1].
# note: voce 3 di 3
# note: [1] = servizi/segnalare-discriminazione
l-q4pry = **Discrimination.** Read [how to report it][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-5sxvh = If something goes wrong
# it: Non vogliono scrivere la denuncia? Hanno il dovere di riceverla. Torna con un avvocato o vai in un altro ufficio.
# term: denuncia → { -denuncia } = police report
p-kj6yn = Do they not want to write down your police report? They have a duty to accept it. Go back with a lawyer or go to another office.
