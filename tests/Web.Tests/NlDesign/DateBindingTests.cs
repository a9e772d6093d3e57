namespace Eenlijn.Web.Tests.NlDesign;

using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

/// <summary>Binds a whole form as a page does, so that what is found is also found in the product.</summary>
public sealed class DateBindingTests
{
    [Fact]
    public async Task Drie_vakken_worden_een_datum()
    {
        var (fields, state) = await BindAsync(("Input.Op.Dag", "3"), ("Input.Op.Maand", "11"), ("Input.Op.Jaar", "2026"), ("Input.Vanaf", "2026-01-02"));

        Assert.Equal(new DateOnly(2026, 11, 3), fields.Op);
        Assert.Equal(new DateOnly(2026, 1, 2), fields.Vanaf);
        Assert.True(state.IsValid);
    }

    [Fact]
    public async Task Lege_vakken_zijn_geen_datum_en_geen_fout()
    {
        var (fields, state) = await BindAsync(("Input.Op.Dag", ""), ("Input.Op.Maand", ""), ("Input.Op.Jaar", ""), ("Input.Vanaf", "2-1-2026"));

        Assert.Null(fields.Op);
        Assert.True(state.IsValid);
    }

    [Fact]
    public async Task Een_datum_die_niet_leeg_mag_zijn_vraagt_erom()
    {
        var (_, state) = await BindAsync(("Input.Vanaf.Dag", ""), ("Input.Vanaf.Maand", ""), ("Input.Vanaf.Jaar", ""));

        Assert.Equal("Vul een datum in.", state["Input.Vanaf"]!.Errors.Single().ErrorMessage);
    }

    [Fact]
    public async Task Een_onmogelijke_dag_geeft_een_zin_en_houdt_wat_er_stond()
    {
        var (_, state) = await BindAsync(("Input.Op.Dag", "31"), ("Input.Op.Maand", "2"), ("Input.Op.Jaar", "2026"), ("Input.Vanaf", "2026-01-02"));

        Assert.Equal("Deze dag bestaat niet in die maand.", state["Input.Op"]!.Errors.Single().ErrorMessage);
        Assert.Equal("31", state["Input.Op.Dag"]!.AttemptedValue);
    }

    [Fact]
    public async Task Onzin_in_een_enkele_waarde_komt_niet_terug_in_de_foutzin()
    {
        var (_, state) = await BindAsync(("Input.Op", "geheim"), ("Input.Vanaf", "2026-01-02"));

        Assert.DoesNotContain("geheim", state["Input.Op"]!.Errors.Single().ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_onvolledige_geboortedatum_bindt_aan_haar_delen()
    {
        var (fields, _) = await BindAsync(("Input.Geboren.Jaar", "2016"), ("Input.Geboren.Dag", ""), ("Input.Vanaf", "2026-01-02"));

        Assert.Equal(2016, fields.Geboren.JaarGetal);
        Assert.Null(fields.Geboren.DagGetal);
    }

    [Fact]
    public async Task Een_getal_dat_geen_getal_is_geeft_een_nederlandse_zin()
    {
        var (_, state) = await BindAsync(("Input.Aantal", "veel"), ("Input.Vanaf", "2026-01-02"));

        var sentence = state["Input.Aantal"]!.Errors.Single().ErrorMessage;
        Assert.Equal("Vul een heel getal in, in cijfers.", sentence);
    }

    private static async Task<(SampleFields Fields, ModelStateDictionary State)> BindAsync(params (string Name, string Value)[] form)
    {
        var host = new FieldHost();
        var services = host.ViewContext.HttpContext.RequestServices;
        var metadata = host.Metadata.GetMetadataForProperty(typeof(SamplePage), nameof(SamplePage.Input));
        var values = new FormValueProvider(
            BindingSource.Form, new FormCollection(form.ToDictionary(f => f.Name, f => new StringValues(f.Value))), CultureInfo.InvariantCulture);
        var actionContext = new ActionContext(host.ViewContext);
        var context = DefaultModelBindingContext.CreateBindingContext(actionContext, values, metadata, bindingInfo: null, modelName: "Input");
        var binder = services.GetRequiredService<IModelBinderFactory>().CreateBinder(new() { Metadata = metadata });
        await binder.BindModelAsync(context);
        services.GetRequiredService<IObjectModelValidator>().Validate(actionContext, context.ValidationState, "Input", context.Result.Model);
        return ((SampleFields)context.Result.Model!, context.ModelState);
    }
}
