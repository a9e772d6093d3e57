namespace Eenlijn.Web.Modules.Toestemming.ToestemmingOverzicht;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;

/// <summary>Per child who must still answer, with the reason; what was asked, refused and taken back (moment 8, R0-029).</summary>
[Requires(Handeling.ToestemmingBekijken)]
public sealed class ToestemmingOverzichtModel(Kalender kalender) : VraagPage(kalender)
{
    public IReadOnlyList<VraagRij> Vragen { get; private set; } = [];

    public IReadOnlyList<VraagRij> Voorbij { get; private set; } = [];

    /// <summary>Who must still answer, by the person over whom it is.</summary>
    public IReadOnlyList<OpenOver> Open { get; private set; } = [];

    /// <summary>Those of whom nobody of the family answers, because something is not known (R0-029).</summary>
    public IReadOnlyList<KringPersoon> Gezinsleden => [.. Kring.Personen.Where(p => p.Kaart is { IsLid: true, IsOverleden: false } && p.Kaart.Rol != GezinsRol.Netwerk)];

    public IReadOnlyList<(PersoonKaart Wie, NietInStaatKaart Besluit)> NietInStaat =>
        [.. Kring.Personen.SelectMany(p => p.NietInStaat.Select(b => (p.Kaart, b))).OrderBy(b => b.b.BeeindigdOp is not null)];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Toestemming");
        await LoadKringAsync(ct);
        List<VraagRij> alle = [.. (await Dossier.ToestemmingKaartenAsync(ct)).Select(k => new VraagRij(k, k.Stand(Kring)))];
        Voorbij = [.. alle.Where(v => v.Stand.Status is ToestemmingStatus.Verlopen)];
        Vragen = [.. alle.Except(Voorbij).OrderByDescending(v => v.Stand.Tegen.Count > 0)];
        Open =
        [
            .. Vragen.SelectMany(v => v.Stand.NogTeVragen.Select(o => (o.Over, Vraag: v, Open: o)))
                .GroupBy(o => o.Over)
                .OrderBy(g => Volgorde(g.Key))
                .Select(g => new OpenOver(Kring.Van(g.Key)?.Kaart, [.. g.Select(o => (o.Vraag, o.Open))])),
        ];
    }

    private int Volgorde(PersoonId id) => Kring.Personen.Select((p, plek) => (p, plek)).Where(p => p.p.Kaart.Id == id).Select(p => p.plek).FirstOrDefault(int.MaxValue);
}

/// <summary>A question with how it stands today.</summary>
public sealed record VraagRij(ToestemmingKaart Kaart, ToestemmingStand Stand);

/// <summary>What must still be answered over one person.</summary>
public sealed record OpenOver(PersoonKaart? Over, IReadOnlyList<(VraagRij Vraag, OpenAntwoord Open)> Antwoorden);
