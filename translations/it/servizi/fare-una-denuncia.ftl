### servizi/fare-una-denuncia
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Fare una denuncia
summary = Come dire alla polizia che hai subito un reato.
keywords = denuncia; querela; furto; truffa; polizia; carabinieri; aggressione; mi hanno rubato; minacce; violenza sessuale; mi hanno picchiato; mi hanno aggredito; mi hanno minacciato; mi hanno truffato
# required_documents.name
f-js2sa = un documento, se ce l'hai
# required_documents.name
f-889qc = le prove: messaggi, foto, certificati medici
# outputs.name
f-tsvsq = la copia della denuncia
# phones.label
f-ncphn = emergenza
# note: [1] = termini/denuncia
p-hbu8r = Se qualcuno ti ha rubato, truffato o picchiato, puoi fare una [denuncia][1].

## A chi è rivolto

p-372v6 = A tutti. Se non hai il permesso, parla prima con un avvocato o un'associazione. Ti spiegano che cosa può succedere.

## Come fare

# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-irjkc = Se sta succedendo adesso, chiama il { $phone }.
# note: voce 1 di 6
# note: [1] = termini/questura
l-ps2h3 = Vai in [Questura][1] o dai Carabinieri.
# note: voce 2 di 6
l-nrwwz = Chiedi un interprete, se non parli italiano. È un tuo diritto.
# note: voce 3 di 6
l-jh6ed = Racconta i fatti in ordine: quando, dove, chi.
# note: voce 4 di 6
l-xngur = Fai leggere di nuovo tutto. Firma solo se è giusto.
# note: voce 5 di 6
l-j76uc = Chiedi una **copia**.
# note: voce 6 di 6
l-dqcgp = Se sei ferito, vai prima al pronto soccorso. Tieni il certificato.

## Tempi e scadenze

# note: [1] = termini/denuncia
p-2zx5e = Per molti reati serve la [querela][1]: chiedi di punire chi ti ha fatto del male. Di solito hai tre mesi. Per alcuni reati, come lo stalking, hai più tempo. Non aspettare.

## Casi particolari

# note: voce 1 di 3
# note: [1] = servizi/antiviolenza-1522
l-gdtq7 = **Violenza in casa o stalking.** Prima puoi chiamare il [numero antiviolenza][1].
# note: voce 2 di 3
l-zq2nf = **Truffa su internet.** Salva i messaggi e i numeri.
# note: voce 3 di 3
# note: [1] = servizi/segnalare-discriminazione
l-q4pry = **Discriminazione.** Leggi [come segnalarla][1].

## Se qualcosa va male

t-5sxvh = Se qualcosa va male
p-kj6yn = Non vogliono scrivere la denuncia? Hanno il dovere di riceverla. Torna con un avvocato o vai in un altro ufficio.
