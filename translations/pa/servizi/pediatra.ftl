### Scegliere il pediatra — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere il pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
title = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ ਚੁਣਨਾ
# it: Il medico gratuito dei bambini e dei ragazzi.
summary = ਬੱਚਿਆਂ ਅਤੇ ਨੌਜਵਾਨਾਂ ਦਾ ਮੁਫ਼ਤ ਡਾਕਟਰ।
# it: pediatra; bambino malato; medico dei bambini; neonato; PLS; bambino con febbre
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
keywords = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ; ਪੇਦਿਆਤਰਾ; ਬੱਚਾ ਬਿਮਾਰ; ਨਵਾਂ ਜੰਮਿਆ; PLS; ਬੱਚੇ ਨੂੰ ਬੁਖ਼ਾਰ
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
f-75zdp = ਬੱਚੇ ਦਾ ਟੈਕਸ ਕੋਡ
# it: un documento di un genitore
f-hrr64 = ਮਾਂ ਜਾਂ ਪਿਓ ਦਾ ਪਛਾਣ ਦਸਤਾਵੇਜ਼
# it: il pediatra di libera scelta
# term: pediatra di libera scelta → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
f-fhtt5 = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ (pediatra di libera scelta)
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = ਸਿਹਤ ਦੀ ਆਨਲਾਈਨ ਫ਼ਾਈਲ
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
f-7zsgv = ਲੋਂਬਾਰਦੀਆ ਦੀ ਸਿਹਤ ਦੀ ਆਨਲਾਈਨ ਫ਼ਾਈਲ (Fascicolo sanitario) ਵਿੱਚ, SPID ਜਾਂ CIE ਨਾਲ।
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = ਸਿਹਤ ਦੀ ਆਨਲਾਈਨ ਫ਼ਾਈਲ
f-rezkm = Fascicolo sanitario (ਸਿਹਤ ਦੀ ਆਨਲਾਈਨ ਫ਼ਾਈਲ)
# it: Il [pediatra][1] cura i bambini e controlla come crescono. Le visite sono gratis.
# note: [1] = termini/pediatra-di-libera-scelta
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
p-atp8b = [ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ (pediatra)][1] ਬੱਚਿਆਂ ਦਾ ਇਲਾਜ ਕਰਦਾ ਹੈ ਅਤੇ ਦੇਖਦਾ ਹੈ ਕਿ ਉਹ ਠੀਕ ਵਧ-ਫੁੱਲ ਰਹੇ ਹਨ। ਜਾਂਚ ਮੁਫ਼ਤ ਹੈ।

## A chi è rivolto

# it: Ai bambini che hanno meno di 6 anni. Dai 6 ai 14 anni puoi scegliere il pediatra o il medico di famiglia.
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
# term: medico di famiglia → { -medico-di-base } = ਪਰਿਵਾਰਕ ਡਾਕਟਰ
p-5qjfu = 6 ਸਾਲ ਤੋਂ ਘੱਟ ਉਮਰ ਦੇ ਬੱਚਿਆਂ ਲਈ। 6 ਤੋਂ 14 ਸਾਲ ਤੱਕ ਤੁਸੀਂ ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ ਜਾਂ ਪਰਿਵਾਰਕ ਡਾਕਟਰ ਚੁਣ ਸਕਦੇ ਹੋ।
# it: Vale anche per i figli di chi non ha il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
p-cp4kn = ਜਿਨ੍ਹਾਂ ਕੋਲ { -permesso-di-soggiorno } ਨਹੀਂ ਹੈ, ਉਹਨਾਂ ਦੇ ਬੱਚਿਆਂ ਲਈ ਵੀ ਹੈ।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-9jsct = ਕਰੇਮਾ (Crema) ਵਿੱਚ ਜਾਂ ਨੇੜੇ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ? ਤੁਹਾਡੀ [ASST][1] ਕੋਈ ਹੋਰ ਹੈ: ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਪੁੱਛੋ।

## Come fare

# it: Dopo la nascita chiedi il codice fiscale del bambino.
# note: voce 1 di 5
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
l-sk9nu = ਜਨਮ ਤੋਂ ਬਾਅਦ ਬੱਚੇ ਦਾ { -codice-fiscale } ਬਣਵਾਓ।
# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = ਡਾਕਟਰ ਚੁਣਨ ਜਾਂ ਬਦਲਣ ਦਾ ਦਫ਼ਤਰ
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
l-4kdj4 = [ASST][2] ਦੇ [ਡਾਕਟਰ ਚੁਣਨ ਜਾਂ ਬਦਲਣ ਦੇ ਦਫ਼ਤਰ (scelta e revoca)][1] ਜਾਓ, ਜਾਂ ਵੈੱਬਸਾਈਟ { $web } ’ਤੇ।
# it: Scegli un pediatra vicino a casa che prende altri bambini.
# note: voce 3 di 5
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
l-t6ern = ਘਰ ਦੇ ਨੇੜੇ ਬੱਚਿਆਂ ਦਾ ਅਜਿਹਾ ਡਾਕਟਰ ਚੁਣੋ ਜੋ ਹੋਰ ਬੱਚਿਆਂ ਨੂੰ ਲੈਂਦਾ ਹੈ।
# it: Telefona e fissa la prima visita. Fallo nei primi giorni di vita.
# note: voce 4 di 5
l-mg9s5 = ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਪਹਿਲੀ ਜਾਂਚ ਦਾ ਸਮਾਂ ਲਓ। ਇਹ ਜਨਮ ਦੇ ਪਹਿਲੇ ਦਿਨਾਂ ਵਿੱਚ ਕਰੋ।
# it: Porta i fogli dell'ospedale e il libretto dei vaccini.
# note: voce 5 di 5
# term: vaccini → { -vaccino } = ਟੀਕਾ
l-4nctx = ਹਸਪਤਾਲ ਦੇ ਕਾਗ਼ਜ਼ ਅਤੇ ਟੀਕਿਆਂ ਦੀ ਕਾਪੀ ਲੈ ਕੇ ਜਾਓ।

## Cosa si ottiene

# it: visite quando il bambino sta male
# note: voce 1 di 3
l-2qby3 = ਬੱਚੇ ਦੇ ਬਿਮਾਰ ਹੋਣ ’ਤੇ ਜਾਂਚ
# it: controlli di crescita alle età previste
# note: voce 2 di 3
l-r4583 = ਮਿੱਥੀ ਉਮਰ ’ਤੇ ਵਾਧੇ ਦੀ ਜਾਂਚ
# it: ricette e certificati
# note: voce 3 di 3
# term: ricette → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
l-pdx2r = ਪਰਚੀਆਂ ਅਤੇ ਸਰਟੀਫ਼ਿਕੇਟ

## Casi particolari

# it: Se il bambino è malato di notte o di domenica, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-p63fb = ਜੇ ਬੱਚਾ ਰਾਤ ਨੂੰ ਜਾਂ ਐਤਵਾਰ ਨੂੰ ਬਿਮਾਰ ਹੈ, ਤਾਂ ਪੜ੍ਹੋ [ਕੀ ਕਰਨਾ ਹੈ][1]।
# it: Se il bambino respira male o non si sveglia, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-hak4m = ਜੇ ਬੱਚਾ ਸਾਹ ਔਖਾ ਲੈਂਦਾ ਹੈ ਜਾਂ ਜਾਗਦਾ ਨਹੀਂ, ਤਾਂ ਤੁਰੰਤ [ਐਮਰਜੈਂਸੀ ਨੰਬਰ][1] ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ
p-n3m59 = ਜੇ ਨਵਾਂ ਜੰਮਿਆ ਬੱਚਾ 3 ਮਹੀਨਿਆਂ ਤੋਂ ਛੋਟਾ ਹੈ ਅਤੇ ਉਸ ਨੂੰ ਬੁਖ਼ਾਰ ਹੈ, ਤਾਂ ਉਸ ਨੂੰ ਤੁਰੰਤ [ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ (pronto soccorso)][1] ਲੈ ਕੇ ਜਾਓ।

## Se qualcosa va male

# it: Se qualcosa va male
t-8nnh9 = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Se l'ufficio rifiuta l'iscrizione di un bambino senza permesso, chiedi il motivo scritto. Chiedi aiuto ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-synvu = ਜੇ ਦਫ਼ਤਰ ਬਿਨਾਂ ਪਰਮਿਟ ਵਾਲੇ ਬੱਚੇ ਦਾ ਨਾਂ ਦਰਜ ਨਹੀਂ ਕਰਦਾ, ਤਾਂ ਕਾਰਨ ਲਿਖਤੀ ਮੰਗੋ। [ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali)][1] ਤੋਂ ਮਦਦ ਮੰਗੋ।
