namespace Eenlijn.Web.Modules.Autorisatie.WerkwijzeBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

/// <summary>How the teams work together today, for everybody who works here and what its tables learnt (R3-069, R3-078). Three queries.</summary>
[Requires(Handeling.RegelsBekijken)]
public sealed class WerkwijzeBekijkenModel(GeldendeWerkwijze geldend, Criterialessen lessen, ModelNamenHandler namen) : EenlijnPage
{
    public ModelBeeld Beeld { get; private set; } = null!;

    public string? Sub { get; private set; }

    public IReadOnlyList<Criteriumles> Lessen { get; private set; } = [];

    /// <summary>Learnt since the criteria were agreed: perhaps they should change.</summary>
    public bool IsNieuw(Criteriumles les) => les.Op >= geldend.Stand.Vanaf;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Zo werken wij samen");
        var stand = geldend.Stand;
        Sub = stand.Nummer == 0 ? null : $"Versie {stand.Nummer}, vanaf {DateText.Full(stand.Vanaf)}.";
        Lessen = await lessen.LaatsteAsync(ct);
        Beeld = new(stand.Model, (await namen.HandleAsync(ct)).OpSleutel, Agenda: User.GetRol() is { } rol && Rollen.Mag(rol, Handeling.AanmeldingBekijken));
    }
}
