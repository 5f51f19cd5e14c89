### Fare una denuncia — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fare una denuncia
# term: denuncia → { -denuncia } = plainte
title = Porter plainte
# it: Come dire alla polizia che hai subito un reato.
summary = Comment dire à la police que vous avez été victime d’un délit.
# it: denuncia; querela; furto; truffa; polizia; carabinieri; aggressione; mi hanno rubato; minacce; violenza sessuale; mi hanno picchiato; mi hanno aggredito; mi hanno minacciato; mi hanno truffato
# term: denuncia → { -denuncia } = plainte
keywords = plainte; porter plainte; denuncia; querela; vol; escroquerie; police; agression; on m’a volé; menaces; agression sexuelle; on m’a frappé; on m’a attaqué; arnaque; on me menace
# it: un documento, se ce l'hai
f-js2sa = une pièce d’identité, si vous en avez une
# it: le prove: messaggi, foto, certificati medici
f-889qc = les preuves : messages, photos, certificats médicaux
# it: la copia della denuncia
# term: denuncia → { -denuncia } = plainte
f-tsvsq = la copie de la déclaration à la police (denuncia)
# it: emergenza
f-ncphn = urgence
# it: Se qualcuno ti ha rubato, truffato o picchiato, puoi fare una [denuncia][1].
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = plainte
p-hbu8r = Si quelqu’un vous a volé, escroqué ou frappé, vous pouvez déposer une [plainte (denuncia)][1].

## A chi è rivolto

# it: A tutti. Se non hai il permesso, parla prima con un avvocato o un'associazione. Ti spiegano che cosa può succedere.
p-372v6 = Pour tout le monde. Si vous n’avez pas de permis, parlez d’abord avec un avocat ou une association. On vous explique ce qui peut arriver.

## Come fare

# it: Se sta succedendo adesso, chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-irjkc = Si c’est en train d’arriver maintenant, appelez le { $phone }.
# it: Vai in [Questura][1] o dai Carabinieri.
# note: voce 1 di 6
# note: [1] = termini/questura
# term: questura → { -questura } = direction de la police
l-ps2h3 = Allez à la [direction de la police (Questura)][1] ou chez les Carabinieri.
# it: Chiedi un interprete, se non parli italiano. È un tuo diritto.
# note: voce 2 di 6
l-nrwwz = Demandez un interprète, si vous ne parlez pas italien. C’est votre droit.
# it: Racconta i fatti in ordine: quando, dove, chi.
# note: voce 3 di 6
l-jh6ed = Racontez les faits dans l’ordre : quand, où, qui.
# it: Fai leggere di nuovo tutto. Firma solo se è giusto.
# note: voce 4 di 6
l-xngur = Faites tout relire. Signez seulement si c’est juste.
# it: Chiedi una **copia**.
# note: voce 5 di 6
l-j76uc = Demandez une **copie**.
# it: Se sei ferito, vai prima al pronto soccorso. Tieni il certificato.
# note: voce 6 di 6
# term: pronto soccorso → { -pronto-soccorso } = urgences
l-dqcgp = En cas de blessure, allez d’abord aux { -pronto-soccorso }. Gardez le certificat.

## Tempi e scadenze

# it: Per molti reati serve la [querela][1]: chiedi di punire chi ti ha fatto del male. Di solito hai tre mesi. Per alcuni reati, come lo stalking, hai più tempo. Non aspettare.
# note: [1] = termini/denuncia
# term: querela → { -denuncia } = plainte
p-2zx5e = Pour beaucoup de délits, il faut la [querela][1] : vous demandez de punir la personne qui vous a fait du mal. D’habitude, vous avez trois mois. Pour certains délits, comme le harcèlement (stalking), vous avez plus de temps. N’attendez pas.

## Casi particolari

# it: **Violenza in casa o stalking.** Prima puoi chiamare il [numero antiviolenza][1].
# note: voce 1 di 3
# note: [1] = servizi/antiviolenza-1522
l-gdtq7 = **Violence à la maison ou harcèlement.** Vous pouvez d’abord appeler le [numéro contre la violence][1].
# it: **Truffa su internet.** Salva i messaggi e i numeri.
# note: voce 2 di 3
l-zq2nf = **Escroquerie sur internet.** Gardez les messages et les numéros.
# it: **Discriminazione.** Leggi [come segnalarla][1].
# note: voce 3 di 3
# note: [1] = servizi/segnalare-discriminazione
l-q4pry = **Discrimination.** Lisez [comment la signaler][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-5sxvh = Si quelque chose se passe mal
# it: Non vogliono scrivere la denuncia? Hanno il dovere di riceverla. Torna con un avvocato o vai in un altro ufficio.
# term: denuncia → { -denuncia } = plainte
p-kj6yn = La police ne veut pas écrire la plainte ? Elle a le devoir de la recevoir. Revenez avec un avocat ou allez dans un autre bureau.
